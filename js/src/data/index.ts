// tf.data: datasets, read element by element, for training and for whatever is larger than memory.
export {array, Dataset, func, generator, zip, type DatasetContainer} from './dataset';
export {csv, CSVDataset} from './csv_dataset';
export {TextLineDataset} from './text_line_dataset';
export {type ByteChunkIterator, type DataSource, FileDataSource, type StringIterator, URLDataSource} from './sources';
export {microphone, type MicrophoneIterator} from './microphone';
export {webcam, type WebcamIterator} from './webcam';
export {type LazyIterator} from './lazy_iterator';
export {
  type ColumnConfig, type Container, type ContainerArray, type ContainerObject, type ContainerOrT, type CSVConfig,
  type FileChunkIteratorOptions, type FileElement, type MicrophoneConfig, type WebcamConfig,
} from './types';
export {version_data} from '../version';
