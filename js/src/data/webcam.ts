// Pictures of a camera.
import {fromPixels} from '../browser';
import {env} from '../environment';
import {image} from '../ops/image';
import {tidy} from '../scope';
import type {Tensor3D} from '../tensor';
import {assert} from '../util';
import {LazyIterator} from './lazy_iterator';
import type {WebcamConfig} from './types';

type Box = [top: number, left: number, bottom: number, right: number];

/** Pictures of a camera, one whenever somebody asks. See {@link webcam}. */
export class WebcamIterator extends LazyIterator<Tensor3D> {
  private isClosed = true;
  private stream: MediaStream | undefined;
  private readonly size: [height: number, width: number] | undefined;
  private readonly box: Box = [0, 0, 1, 1];

  private constructor(
      protected readonly webcamVideoElement: HTMLVideoElement, protected readonly webcamConfig: WebcamConfig) {
    super();
    const {width, height} = webcamVideoElement;
    const {resizeWidth, resizeHeight, centerCrop} = webcamConfig;
    if (!resizeWidth || !resizeHeight || (width === resizeWidth && height === resizeHeight)) return;
    this.size = [resizeHeight, resizeWidth];
    if (!centerCrop) return;
    const top = (1 - resizeHeight / height) / 2, left = (1 - resizeWidth / width) / 2;
    this.box = [top, left, 1 - top, 1 - left];
  }

  static async create(webcamVideoElement?: HTMLVideoElement, webcamConfig: WebcamConfig = {}): Promise<WebcamIterator> {
    assert(env().getBool('IS_BROWSER'), 'tf.data.webcam is only supported in browser environment.');
    const iterator = new WebcamIterator(webcamVideoElement ?? hiddenVideo(webcamConfig), webcamConfig);
    await iterator.start();
    return iterator;
  }

  summary(): string {
    return 'webcam';
  }

  /** Asks for the camera and waits for its first picture; `create` has done so, and it can be done again after `stop`. */
  async start(): Promise<void> {
    const {facingMode = 'user', deviceId} = this.webcamConfig;
    const video = this.webcamVideoElement, {width, height} = video;
    assert(['user', 'environment'].includes(facingMode), () =>
      `Invalid webcam facing mode: ${facingMode}. Please provide 'user' or 'environment'`);
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({video: {deviceId, facingMode, width, height}});
    } catch (error) {
      throw new Error(`Error thrown while initializing video stream: ${(error as Error).message}`, {cause: error});
    }
    assert(!!this.stream, 'Could not obtain video from webcam.');
    const loaded = new Promise<void>((resolve) => (video.onloadedmetadata = () => resolve()));
    video.srcObject = this.stream;
    video.play()?.catch(() => {}); // a stop before the first picture interrupts it
    this.isClosed = false;
    return loaded;
  }

  async next(): Promise<IteratorResult<Tensor3D>> {
    if (this.isClosed) return {value: null, done: true};
    const value = tidy(() => {
      const picture = fromPixels(this.webcamVideoElement);
      return this.size ? this.cropAndResizeFrame(picture) : picture;
    });
    return {value, done: false};
  }

  /** The part of a picture that was asked for, in the size that was asked for; float32. */
  cropAndResizeFrame(img: Tensor3D): Tensor3D {
    return tidy(() => {
      const batch = img.toFloat().expandDims(0);
      return image.cropAndResize(batch, [this.box], [0], this.size!, 'bilinear').squeeze([0]) as Tensor3D;
    });
  }

  /** The picture of now: [height, width, 3], from 0 to 255; int32, or float32 where it was resized. */
  async capture(): Promise<Tensor3D> {
    return (await this.next()).value;
  }

  /** Turns the camera off. */
  stop(): void {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.webcamVideoElement.srcObject = null;
    this.isClosed = true;
  }

  override toArray(): Promise<Tensor3D[]> {
    throw new Error('Can not convert infinite video stream to array.');
  }
}

function hiddenVideo({resizeWidth, resizeHeight}: WebcamConfig): HTMLVideoElement {
  if (!resizeWidth || !resizeHeight) {
    throw new Error('Please provide webcam video element, or resizeWidth and resizeHeight to create a hidden video element.');
  }
  const video = document.createElement('video');
  video.muted = video.playsInline = true; // others may not play by themselves
  video.width = resizeWidth;
  video.height = resizeHeight;
  return video;
}

/**
 * Opens a camera; the browser asks the user. Only in pages.
 * @param webcamVideoElement Shows the pictures; its `width` and `height` are asked of the camera. Without it the
 *     pictures are `resizeWidth` by `resizeHeight`.
 * @example const camera = await tf.data.webcam(document.querySelector('video')); const x = await camera.capture();
 */
export async function webcam(webcamVideoElement?: HTMLVideoElement, webcamConfig?: WebcamConfig): Promise<WebcamIterator> {
  return WebcamIterator.create(webcamVideoElement, webcamConfig);
}
