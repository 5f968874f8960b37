// Types of tf.data's options.
import type {TensorContainer} from '../scope';
import type {DataType} from '../types';

/** Values in any nesting of arrays and objects. */
export type Container<T> = ContainerObject<T> | ContainerArray<T>;
export type ContainerOrT<T> = Container<T> | T;
export interface ContainerObject<T> {[name: string]: ContainerOrT<T>}
export interface ContainerArray<T> extends Array<ContainerOrT<T>> {}

/** What a file's bytes may come as. */
export type FileElement = File | Blob | Uint8Array;

/** How a file is read. */
export interface FileChunkIteratorOptions {
  /** The byte to begin with; 0 unless given. */
  offset?: number;
  /** Bytes per chunk; 1 MiB unless given. */
  chunkSize?: number;
}

/** How one column of a CSV file is read. */
export interface ColumnConfig {
  /** Whether an empty field is an error. */
  required?: boolean;
  /** What fields become; unless given, a number where they look like one, and a string otherwise. */
  dtype?: DataType;
  /** What stands for an empty field; undefined unless given. */
  default?: TensorContainer;
  /** Whether the column belongs to the labels; elements are then `{xs, ys}`. */
  isLabel?: boolean;
}

/** How a CSV file is read. */
export interface CSVConfig {
  /** Whether the first line holds the columns' names, as it does unless this is false. */
  hasHeader?: boolean;
  /** The columns' names, which go before those of the header. */
  columnNames?: string[];
  columnConfigs?: {[name: string]: ColumnConfig};
  /** Leaves out columns that `columnConfigs` does not name. */
  configuredColumnsOnly?: boolean;
  /** What stands between fields; a comma unless given. */
  delimiter?: string;
  /** Takes any number of spaces for one delimiter. */
  delimWhitespace?: boolean;
}

/** How a camera is opened. */
export interface WebcamConfig {
  facingMode?: 'user' | 'environment';
  deviceId?: string;
  resizeWidth?: number;
  resizeHeight?: number;
  /** Whether a picture is resized by cutting out its middle, and not as a whole. */
  centerCrop?: boolean;
}

/** How a microphone is opened. */
export interface MicrophoneConfig {
  /** Throws where the device has another rate. */
  sampleRateHz?: 44100 | 48000;
  /** Frequencies per frame, a power of 2 from 16 to 16384; 1024 unless given. */
  fftSize?: number;
  /** Frequencies to keep per frame; all unless given. */
  columnTruncateLength?: number;
  /** Frames per element; 43 unless given. */
  numFramesPerSpectrogram?: number;
  audioTrackConstraints?: MediaTrackConstraints;
  /** From 0, the default, to 1: how much of the frame before is mixed in. */
  smoothingTimeConstant?: number;
  /** True unless given. */
  includeSpectrogram?: boolean;
  /** False unless given. */
  includeWaveform?: boolean;
}
