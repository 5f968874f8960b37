/** The flags by which a GPU keeps numbers as halves, by backend. */
export const flagsOfHalves = {webgl: 'WEBGL_FORCE_F16_TEXTURES', webgpu: 'WEBGPU_FORCE_F16_BUFFERS'};
