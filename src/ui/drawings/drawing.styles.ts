import {css} from 'lit';

/**
 * Colours follow the `color-scheme` of the page. Where the browser has no `light-dark()`, every
 * part inherits the stroke and a line drawing in the text colour is left.
 */
export const drawingStyles = css`
  .drawing {
    --_bone: var(--spinal-bone, light-dark(#ece5d9, #5d5648));
    --_bone-line: light-dark(#8a7f6e, #b9ad98);
    --_disc: light-dark(#cfdedb, #3c4e4c);
    --_disc-line: light-dark(#67827e, #8fa9a5);
    --_ligament: light-dark(#eedd9a, #6a5d24);
    --_dura: light-dark(#e9edf9, #2f3547);
    --_fat: light-dark(#fbf3d9, #3b3523);
    --_nerve: var(--spinal-nerve, light-dark(#f0b13f, #d4942a));
    --_vessel: light-dark(#b5626c, #dc929a);
    --_medicine: var(--spinal-medicine, light-dark(#1f6fb8, #84c5f4));
    --_needle: currentColor;
    --_ink: 45%;
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .bone {
    fill: var(--_bone);
  }
  .bone,
  .contour,
  .spot {
    stroke: var(--_bone-line);
  }
  .disc {
    fill: var(--_disc);
  }
  .disc,
  .joint {
    stroke: var(--_disc-line);
  }
  .ligament {
    fill: var(--_ligament);
  }
  .ligament,
  .band {
    stroke: color-mix(in srgb, var(--_ligament), currentColor var(--_ink));
  }
  .fat {
    fill: var(--_fat);
  }
  .fat,
  .medicine,
  .tissue,
  .tip,
  .leader-end,
  .drawing text {
    stroke: none;
  }
  .dura {
    fill: var(--_dura);
    stroke: color-mix(in srgb, var(--_dura), currentColor var(--_ink));
  }
  .wide {
    fill: var(--_nerve);
  }
  .nerve {
    stroke: color-mix(in srgb, var(--_nerve), currentColor 35%);
  }
  .vessel {
    stroke: var(--_vessel);
  }
  .medicine {
    fill: var(--_medicine);
    fill-opacity: 0.2;
  }
  .dots {
    stroke: var(--_medicine);
    stroke-width: 2;
    stroke-dasharray: 0.1 4.3;
  }
  .tissue {
    fill: currentColor;
    fill-opacity: 0.05;
  }
  .skin {
    stroke: currentColor;
    stroke-opacity: 0.5;
  }
  .needle {
    stroke: var(--_needle);
    stroke-width: 2;
  }
  .tip {
    fill: var(--_needle);
  }
  .hub {
    stroke-width: 6;
    stroke-dasharray: 9 999;
  }
  .band,
  .joint,
  .spot {
    stroke-width: 3.5;
  }
  .faint {
    fill-opacity: 0.35;
  }
  .far {
    fill-rule: evenodd;
    fill-opacity: 0.5;
  }
  .leader {
    stroke-width: 0.8;
  }
  .drawing text,
  .leader-end {
    fill: currentColor;
  }
  .drawing text {
    font-size: 12px;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .drawing .number,
  .drawing .view {
    font-weight: 700;
  }
  .drawing .view {
    font-size: 15px;
  }

  @media (forced-colors: active) {
    .drawing {
      --_bone: Canvas;
      --_bone-line: CanvasText;
      --_disc: Canvas;
      --_disc-line: GrayText;
      --_ligament: Canvas;
      --_dura: Canvas;
      --_fat: Canvas;
      --_nerve: LinkText;
      --_vessel: LinkText;
      --_medicine: Highlight;
      --_needle: Highlight;
      --_ink: 80%;
    }
    .fat {
      stroke: GrayText;
    }
  }
`;
