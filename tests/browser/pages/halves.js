/** The flags by which a GPU keeps weights as halves, by backend. */
export const flagsOfHalves = {webgl: 'WEBGL_FORCE_F16_TEXTURES', webgpu: 'WEBGPU_FORCE_F16_BUFFERS'};

/** A WebGL that is made from now on has nothing but halves. */
export function takeFloatsAway() {
  const {getExtension} = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getExtension = function (name) {
    return name === 'EXT_color_buffer_float' ? null : getExtension.call(this, name);
  };
}
