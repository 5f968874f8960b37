// tf.device_util: what kind of device this is.
import {env} from './environment';

let mocked: boolean | undefined;

/** Makes {@link isMobile} answer so; undefined ends it. */
export function mockIsMobile(value: boolean | undefined): void {
  mocked = value;
}

/** Whether this is a phone or tablet, by what the browser says of itself. */
export function isMobile(nav: Navigator | undefined = (globalThis as {navigator?: Navigator}).navigator): boolean {
  if (mocked !== undefined) return mocked;
  if (!nav) return false;
  if ((nav as {product?: string}).product === 'ReactNative') return true;
  const hint = (nav as {userAgentData?: {mobile: boolean}}).userAgentData?.mobile;
  return hint ?? /Android|iPhone|iPad|iPod|Mobile|BlackBerry|IEMobile|Opera Mini|Silk|Kindle/i.test(nav.userAgent ?? '');
}

export function isBrowser(): boolean {
  return env().getBool('IS_BROWSER');
}
