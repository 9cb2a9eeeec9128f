/** A stand-in for the typeset page: the text on white paper, in base64 as the desk sends it. */
import type { LetterPreviewForm } from '../src/lib/bindings';

const WIDTH = 980;
const MARGIN = 110;

export function drawPage({ subject, body }: Pick<LetterPreviewForm, 'subject' | 'body'>): string {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * 11) / 8.5);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#1b1b1b';
  let y = MARGIN + 160;
  const write = (text: string, font: string) => {
    pen.font = font;
    for (const line of text.split('\n')) {
      let row = '';
      for (const word of line.split(' ')) {
        if (pen.measureText(`${row} ${word}`).width > WIDTH - 2 * MARGIN) {
          pen.fillText(row, MARGIN, y);
          y += 32;
          row = word;
        } else row = row ? `${row} ${word}` : word;
      }
      pen.fillText(row, MARGIN, y);
      y += 32;
    }
  };
  write(`${subject}\n`, 'bold 24px Georgia, serif');
  write(body, '21px Georgia, serif');
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
