// danfojs-node calls tensor methods (`tensor.add(...)`) that only the full TensorFlow package attaches.
// The core package has the same operations as functions: this attaches them, and leaves the native library out.
const core = require("@tensorflow/tfjs-core");
require("@tensorflow/tfjs-backend-cpu");

for (const [name, operation] of Object.entries(core)) {
  const isOperation = typeof operation === "function" && /^[a-z]/.test(name);
  if (!isOperation || name in core.Tensor.prototype) continue;
  core.Tensor.prototype[name] = function (...rest) {
    return operation(this, ...rest);
  };
}
core.env().set("IS_TEST", true); // without it, the library prints an advertisement for its native version

const data = {
  array() {
    throw new Error("tf.data is not part of this shim");
  },
};
module.exports = { ...core, data };
