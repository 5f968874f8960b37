// How long a WebGL2 context draws: by the queries of an extension, or else by waiting for it.
import type {Timer} from './device';

interface Extension {TIME_ELAPSED_EXT: number; GPU_DISJOINT_EXT: number}

export class WebglLaps {
  readonly timer: Timer;
  private readonly extension: Extension | null;
  private open?: WebGLQuery;
  private ended: WebGLQuery[] = [];
  private start = 0;
  private measured: number[] = [];

  /** @param wait Waits until all is drawn. */
  constructor(private readonly gl: WebGL2RenderingContext, private readonly wait: () => void) {
    this.extension = gl.getExtension('EXT_disjoint_timer_query_webgl2') as Extension | null;
    this.timer = this.extension ? 'gpu' : 'roundTrip';
  }

  lap(begins: boolean): void {
    if (this.extension) {
      this.end(!begins);
      this.gl.beginQuery(this.extension.TIME_ELAPSED_EXT, (this.open = this.gl.createQuery()!));
      return;
    }
    this.wait();
    if (!begins) this.measured.push(performance.now() - this.start);
    this.start = performance.now();
  }

  private end(counts: boolean): void {
    if (!this.open) return;
    this.gl.endQuery(this.extension!.TIME_ELAPSED_EXT);
    if (counts) this.ended.push(this.open);
    else this.gl.deleteQuery(this.open);
    this.open = undefined;
  }

  /** @param finished Resolves when all is drawn. */
  async read(finished: () => Promise<void>): Promise<number[]> {
    const {gl} = this;
    this.end(false);
    await finished();
    for (const query of this.ended.splice(0)) {
      while (!gl.getQueryParameter(query, gl.QUERY_RESULT_AVAILABLE)) await finished();
      this.measured.push((gl.getQueryParameter(query, gl.QUERY_RESULT) as number) / 1e6);
      gl.deleteQuery(query);
    }
    if (this.extension && gl.getParameter(this.extension.GPU_DISJOINT_EXT)) throw new Error('profile: the GPU was interrupted while it was measured; its times mean nothing');
    return this.measured.splice(0);
  }
}
