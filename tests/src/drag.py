"""A small window from which one file can be dragged, as from a file manager. Its place is the argument."""

import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

place = pathlib.Path(sys.argv[1]).as_uri()
window = Gtk.Window(title="Files")
handle = Gtk.EventBox()
handle.add(Gtk.Label(label="file"))
handle.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
handle.drag_source_add_uri_targets()
handle.connect("drag-data-get", lambda _widget, _drag, data, _kind, _time: data.set_uris([place]))
window.add(handle)
window.set_default_size(160, 120)
window.show_all()
window.move(0, 0)
Gtk.main()
