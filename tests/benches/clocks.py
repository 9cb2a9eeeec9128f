"""The dates of requests by numpy: the same questions, asked of `busday_offset`.

Arguments: a file of days (32-bit, since 1970), the file for the answers, how many runs, the holidays.
The first half of the days are deletions, the second half opt-outs. Prints the nanoseconds of each run.
"""

import sys
import time

import numpy

given, answers, runs, *holidays = sys.argv[1:]
received = numpy.fromfile(given, dtype="<i4").astype("i8").astype("datetime64[D]")
deletions, opt_outs = numpy.split(received, 2)


def dates():
    monday_to_friday = numpy.busdaycalendar("1111100", holidays)
    monday_to_saturday = numpy.busdaycalendar("1111110", holidays)

    def count(start, days, calendar):
        return numpy.busday_offset(start, days, roll="backward", busdaycal=calendar)

    return [
        count(deletions, 10, monday_to_saturday),
        count(deletions, 10, monday_to_friday),
        count(deletions + 45, 0, monday_to_friday),
        count(deletions + 90, 0, monday_to_friday),
        count(opt_outs, 15, monday_to_saturday),
        count(opt_outs, 15, monday_to_friday),
    ]


for _ in range(int(runs)):
    begun = time.perf_counter_ns()
    found = dates()
    print(time.perf_counter_ns() - begun)

numpy.concatenate(found).astype("i8").astype("<i4").tofile(answers)
