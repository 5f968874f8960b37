// A live curve of loss and accuracy, as wide as what it is put into.
import uPlot from '/node_modules/uplot/dist/uPlot.esm.js';

const height = 260;

/** Draws into an element. `add(loss, accuracy)` appends what a batch gave; `length` tells how many there are. */
export class Curve {
  #plot;
  #points = [[], [], []];

  constructor(element) {
    this.#plot = new uPlot(options(element), this.#points, element);
    new ResizeObserver(() => this.#plot.setSize({ width: element.clientWidth, height })).observe(element);
  }

  get length() {
    return this.#points[0].length;
  }

  add(loss, accuracy) {
    [this.length + 1, loss, accuracy].forEach((value, i) => this.#points[i].push(value));
    this.#plot.setData(this.#points);
  }
}

function options(element) {
  const style = getComputedStyle(element);
  const [ink, line] = ['--muted', '--line'].map((name) => resolved(element, style.getPropertyValue(name)));
  const axis = (more) => ({ stroke: ink, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 }, ...more });
  const value = (_, x) => x?.toFixed(3) ?? '–';
  return {
    width: element.clientWidth, height,
    scales: { x: { time: false, range: (_, low, high) => [1, Math.max(10, high ?? 0)] }, loss: { range: [0, 2.5] }, accuracy: { range: [0, 1] } },
    series: [
      { label: 'batch' },
      { label: 'loss', scale: 'loss', stroke: '#d6453d', width: 2, value },
      { label: 'accuracy', scale: 'accuracy', stroke: '#3f83e6', width: 2, value },
    ],
    axes: [axis({}), axis({ scale: 'loss' }), axis({ scale: 'accuracy', side: 1, grid: { show: false } })],
  };
}

// A canvas knows no light-dark(): the colour as the element would show it.
function resolved(element, colour) {
  const probe = element.appendChild(document.createElement('span'));
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
