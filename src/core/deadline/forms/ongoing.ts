import type { Form } from "../mention";
import { pattern } from "../pattern";

const words = pattern("持(?!M)|全(?![次务考计名])");

/** 持续推进, 长期坚持, 常态化, 全年, 2022年及以后. 持续三个月 is an amount. */
export const ongoing: Form = (place) => {
  const start = place.at;
  return place.skip(words) ? { is: "ongoing", start, end: place.at } : null;
};
