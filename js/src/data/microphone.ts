// Sounds of a microphone, as spectrograms and as waveforms.
import {makeTensor} from '../engine';
import {env} from '../environment';
import type {TensorContainer} from '../scope';
import type {Tensor, Tensor2D, Tensor3D} from '../tensor';
import {assert, sizeFromShape} from '../util';
import {LazyIterator} from './lazy_iterator';
import type {MicrophoneConfig} from './types';

type Frames = Float32Array[];

// The frames one after the other; where there are too few, zeros come first.
function tensorOfFrames(frames: Frames, shape: number[]): Tensor {
  const values = new Float32Array(sizeFromShape(shape));
  let at = values.length - frames.reduce((sum, frame) => sum + frame.length, 0);
  for (const frame of frames) {
    values.set(frame, at);
    at += frame.length;
  }
  return makeTensor(values, shape, 'float32');
}

/** Sounds of a microphone, recorded while somebody waits for them. See {@link microphone}. */
export class MicrophoneIterator extends LazyIterator<TensorContainer> {
  private isClosed = false;
  private stream: MediaStream | undefined;
  private analyser!: AnalyserNode;
  private audioContext!: AudioContext;
  private sampleRateHz: number | undefined;
  private readonly fftSize: number;
  private readonly numFrames: number;
  private readonly columnTruncateLength: number;
  private readonly includeSpectrogram: boolean;
  private readonly includeWaveform: boolean;

  private constructor(protected readonly microphoneConfig: MicrophoneConfig) {
    super();
    const {fftSize, numFramesPerSpectrogram, columnTruncateLength, sampleRateHz, includeSpectrogram, includeWaveform} = microphoneConfig;
    this.fftSize = fftSize || 1024;
    const power = Math.log2(this.fftSize);
    assert(power >= 4 && power <= 14 && Number.isInteger(power), () =>
      `Invalid fftSize: it must be a power of 2 between 2 to 4 and 2 to 14, but got ${this.fftSize}`);
    this.numFrames = numFramesPerSpectrogram || 43;
    this.columnTruncateLength = columnTruncateLength || this.fftSize;
    this.sampleRateHz = sampleRateHz;
    this.includeSpectrogram = includeSpectrogram !== false;
    this.includeWaveform = includeWaveform === true;
    assert(this.includeSpectrogram || this.includeWaveform,
           'Both includeSpectrogram and includeWaveform are false. At least one type of data should be returned.');
  }

  static async create(microphoneConfig: MicrophoneConfig = {}): Promise<MicrophoneIterator> {
    assert(env().getBool('IS_BROWSER'), 'microphone API is only supported in browser environment.');
    const iterator = new MicrophoneIterator(microphoneConfig);
    await iterator.start();
    return iterator;
  }

  summary(): string {
    return 'microphone';
  }

  /** Asks for the microphone; `create` has done so, and it can be done again after `stop`. */
  async start(): Promise<void> {
    const {audioTrackConstraints, smoothingTimeConstant} = this.microphoneConfig;
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({audio: audioTrackConstraints ?? true, video: false});
    } catch (error) {
      throw new Error(`Error thrown while initializing video stream: ${(error as Error).message}`, {cause: error});
    }
    assert(!!this.stream, 'Could not obtain audio from microphone.');
    this.audioContext = new AudioContext();
    const actual = this.audioContext.sampleRate;
    this.sampleRateHz ||= actual;
    assert(actual === this.sampleRateHz, () => `Mismatch in sampling rate: Expected: ${this.sampleRateHz}; Actual: ${actual}`);
    this.analyser = this.audioContext.createAnalyser();
    this.analyser.fftSize = this.fftSize * 2;
    this.analyser.smoothingTimeConstant = smoothingTimeConstant || 0;
    this.audioContext.createMediaStreamSource(this.stream).connect(this.analyser);
    this.isClosed = false;
  }

  async next(): Promise<IteratorResult<TensorContainer>> {
    if (this.isClosed) return {value: null, done: true};
    const {spectra, waves} = await this.record();
    const {numFrames, fftSize, columnTruncateLength} = this;
    const spectrogram = this.includeSpectrogram ? tensorOfFrames(spectra, [numFrames, columnTruncateLength, 1]) : undefined;
    const waveform = this.includeWaveform ? tensorOfFrames(waves, [numFrames * fftSize, 1]) : undefined;
    return {value: {spectrogram, waveform}, done: false};
  }

  /**
   * The next sounds: `spectrogram` of [frames, frequencies, 1] in decibels, `waveform` of [frames * fftSize, 1] from -1 to 1;
   * undefined where it was not asked for.
   */
  async capture(): Promise<{spectrogram: Tensor3D; waveform: Tensor2D}> {
    return (await this.next()).value as {spectrogram: Tensor3D; waveform: Tensor2D};
  }

  // A frame whenever as much time has passed as it spans. Silence ends the recording.
  private record(): Promise<{spectra: Frames; waves: Frames}> {
    const spectra: Frames = [], waves: Frames = [];
    const {analyser, fftSize} = this;
    return new Promise((resolve) => {
      let frames = 0;
      const timer = setInterval(() => {
        const spectrum = new Float32Array(fftSize), wave = new Float32Array(fftSize);
        if (this.includeSpectrogram) analyser.getFloatFrequencyData(spectrum);
        if (this.includeWaveform) analyser.getFloatTimeDomainData(wave);
        const isSilent = this.isClosed || (this.includeSpectrogram && spectrum[0] === -Infinity);
        if (!isSilent) {
          spectra.push(spectrum.slice(0, this.columnTruncateLength));
          waves.push(wave);
        }
        if (!isSilent && ++frames < this.numFrames) return;
        clearInterval(timer);
        resolve({spectra, waves});
      }, fftSize / this.sampleRateHz! * 1000);
    });
  }

  /** Turns the microphone off. */
  stop(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.analyser.disconnect();
    void this.audioContext.close();
    this.stream?.getTracks().forEach((track) => track.stop());
  }

  override toArray(): Promise<TensorContainer[]> {
    throw new Error('Can not convert infinite audio stream to array.');
  }

  /** Samples per second. */
  getSampleRate(): number {
    return this.sampleRateHz!;
  }
}

/**
 * Opens a microphone; the browser asks the user. Only in pages.
 * @example const sounds = await tf.data.microphone({fftSize: 512}); const {spectrogram} = await sounds.capture();
 */
export async function microphone(microphoneConfig?: MicrophoneConfig): Promise<MicrophoneIterator> {
  return MicrophoneIterator.create(microphoneConfig);
}
