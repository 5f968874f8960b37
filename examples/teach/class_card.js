// The card of one class: its name, a button that is held while examples are recorded, files, and how sure the answer is.

const template = document.getElementById('class');

/**
 * Appends a card to `list`. `record(card)` is called when its button is held, and goes on while `card.isHeld`;
 * `addFile(card, file)` for each file that is chosen.
 */
export class ClassCard {
  isHeld = false;
  #root;
  #parts;

  constructor(list, name, { record, addFile }) {
    this.#root = template.content.cloneNode(true).firstElementChild;
    const find = (selector) => this.#root.querySelector(selector);
    this.#parts = {
      thumbnail: find('canvas'), name: find('input[type="text"]'), hold: find('.hold'), files: find('input[type="file"]'),
      count: find('.count'), score: find('.score'), meter: find('meter'), percent: find('.score span'),
    };
    this.#parts.name.value = name;
    this.#parts.name.oninput = () => this.#label();
    this.#parts.files.onchange = async () => {
      for (const file of this.#parts.files.files) await addFile(this, file);
      this.#parts.files.value = '';
    };
    this.#listen(record);
    this.#label();
    list.append(this.#root);
  }

  get name() {
    return this.#parts.name.value;
  }

  set canRecord(can) {
    this.#parts.hold.disabled = !can;
  }

  /** Shows how many examples there are, and the last of them. */
  showCount(count, picture) {
    this.#parts.count.textContent = count === 1 ? '1 example' : `${count} examples`;
    const { width, height } = this.#parts.thumbnail, side = Math.min(picture.width, picture.height);
    const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
    this.#parts.thumbnail.getContext('2d').drawImage(picture, left, top, side, side, 0, 0, width, height);
  }

  /** Shows the probability, from 0 to 1, that the camera sees this. */
  showScore(score) {
    this.#parts.score.hidden = false;
    this.#parts.meter.value = score;
    this.#parts.percent.textContent = `${Math.round(100 * score)} %`;
  }

  // Names for those who do not see which card a button stands on.
  #label() {
    this.#root.setAttribute('aria-label', this.name);
    this.#parts.hold.setAttribute('aria-label', `Hold to record ${this.name}`);
    this.#parts.files.setAttribute('aria-label', `Files of ${this.name}`);
    this.#parts.meter.setAttribute('aria-label', `Probability of ${this.name}`);
  }

  // By pointer, or by the keys that press buttons.
  #listen(record) {
    const { hold } = this.#parts;
    const begin = () => {
      if (this.isHeld || hold.disabled) return;
      this.isHeld = true;
      this.#root.classList.add('held');
      record(this);
    };
    const end = () => {
      this.isHeld = false;
      this.#root.classList.remove('held');
    };
    const isPress = (event) => event.key === ' ' || event.key === 'Enter';
    hold.onpointerdown = (event) => {
      hold.setPointerCapture(event.pointerId);
      begin();
    };
    hold.onkeydown = (event) => isPress(event) && begin();
    hold.onkeyup = (event) => isPress(event) && end();
    hold.onpointerup = hold.onpointercancel = hold.onblur = end;
    hold.oncontextmenu = (event) => event.preventDefault();   // what holding means on a phone otherwise
  }
}
