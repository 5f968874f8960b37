// A sheet to draw on, by pointer or keyboard.

const penWidth = 20, keyStep = 14;
const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Makes a canvas a sheet. `onChange()` is called after each stroke, and when the sheet is wiped. */
export class Sheet {
  #canvas;
  #pen;
  #onChange;
  #at;          // where the keyboard's pen is
  #isDown = false;

  constructor(canvas, onChange) {
    this.#canvas = canvas;
    this.#onChange = onChange;
    this.#pen = canvas.getContext('2d', { willReadFrequently: true });
    Object.assign(this.#pen, { lineWidth: penWidth, lineCap: 'round', lineJoin: 'round' });
    this.#at = this.#middle;
    canvas.addEventListener('pointerdown', (event) => this.#begin(event));
    canvas.addEventListener('pointermove', (event) => event.buttons && this.#lineTo(this.#placeOf(event)));
    canvas.addEventListener('pointerup', () => onChange());
    canvas.addEventListener('keydown', (event) => this.#key(event));
  }

  get size() {
    return this.#canvas.width;
  }

  /** Darkness of each pixel from 0 to 1, row by row. */
  get ink() {
    const { data } = this.#pen.getImageData(0, 0, this.size, this.size);
    return Float32Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 3] / 255);
  }

  wipe() {
    this.#pen.clearRect(0, 0, this.size, this.size);
    this.#at = this.#middle;
    this.#isDown = false;
    this.#onChange();
  }

  /** Shows a picture of side x side values from 0 to 1, as large as the sheet is. */
  show(picture, side) {
    const small = new OffscreenCanvas(side, side), pixels = new ImageData(side, side);
    picture.forEach((value, i) => { pixels.data[4 * i + 3] = 255 * value; });
    small.getContext('2d').putImageData(pixels, 0, 0);
    this.#pen.clearRect(0, 0, this.size, this.size);
    this.#pen.drawImage(small, 0, 0, this.size, this.size);
    this.#onChange();
  }

  get #middle() {
    return [this.size / 2, this.size / 2];
  }

  // The canvas may be shown larger or smaller than it is.
  #placeOf(event) {
    const scale = this.size / this.#canvas.clientWidth;
    return [event.offsetX * scale, event.offsetY * scale];
  }

  #begin(event) {
    this.#canvas.setPointerCapture(event.pointerId);
    this.#moveTo(this.#placeOf(event));
  }

  #moveTo(place) {
    this.#pen.beginPath();
    this.#pen.moveTo(...place);
    this.#lineTo(place);
  }

  #lineTo(place) {
    this.#pen.lineTo(...place);
    this.#pen.stroke();
  }

  #key(event) {
    const direction = arrows[event.key];
    if (direction) this.#step(direction);
    else if (event.key === ' ') this.#lowerOrLift();
    else if (event.key === 'Delete' || event.key === 'Backspace') this.wipe();
    else return;
    event.preventDefault();
  }

  #step(direction) {
    this.#at = this.#at.map((x, i) => Math.min(this.size, Math.max(0, x + keyStep * direction[i])));
    if (!this.#isDown) return;
    this.#lineTo(this.#at);
    this.#onChange();
  }

  #lowerOrLift() {
    this.#isDown = !this.#isDown;
    if (this.#isDown) this.#moveTo(this.#at);
    this.#onChange();
  }
}
