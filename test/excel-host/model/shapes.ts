/** A drawn shape or text box, as far as it is asked for. */
export interface Shape {
  readonly id: string;
  name: string;
  readonly type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  visible: boolean;
  text: string;
}
