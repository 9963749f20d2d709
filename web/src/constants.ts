/** The numbers that Python and TypeScript share, from the one file that both read. */
export {
  box as BOX,
  centre as CENTRE,
  dot_share as DOT_SHARE,
  field as FIELD,
  largest_coordinate as LARGEST_COORDINATE,
  most_activations as MOST_ACTIVATIONS,
  most_inked_points as MOST_INKED_POINTS,
  most_layers as MOST_LAYERS,
  most_points as MOST_POINTS,
  most_weights as MOST_WEIGHTS,
  pen_radius as PEN_RADIUS,
  shift_steps as SHIFT_STEPS,
  smallest_extent as SMALLEST_EXTENT,
  threshold as THRESHOLD,
} from "../../src/mnist_checker/constants.json";
