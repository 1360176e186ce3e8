import {css} from 'lit';

export const drawingStyles = css`
  .drawing {
    --_bone: #ece5d9;
    --_bone-line: #8a7f6e;
    --_disc: #cfdedb;
    --_disc-line: #6f8783;
    --_ligament: #eedd9a;
    --_ligament-line: #94802f;
    --_dura: #eceff8;
    --_dura-line: #7c86a6;
    --_fat: #fbf3d9;
    --_nerve: #f0b13f;
    --_nerve-line: #a8690a;
    --_vessel: #b5626c;
    --_medicine: #1f6fb8;
    display: block;
    inline-size: 100%;
    block-size: auto;
    color: inherit;
    fill: none;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @supports (color: light-dark(red, red)) {
    .drawing {
      --_bone: light-dark(#ece5d9, #5d5648);
      --_bone-line: light-dark(#8a7f6e, #b9ad98);
      --_disc: light-dark(#cfdedb, #3c4e4c);
      --_disc-line: light-dark(#6f8783, #8fa9a5);
      --_ligament: light-dark(#eedd9a, #6a5d24);
      --_ligament-line: light-dark(#94802f, #d3bd6a);
      --_dura: light-dark(#eceff8, #2f3547);
      --_dura-line: light-dark(#7c86a6, #98a3c6);
      --_fat: light-dark(#fbf3d9, #3b3523);
      --_nerve: light-dark(#f0b13f, #d4942a);
      --_nerve-line: light-dark(#a8690a, #ffd184);
      --_vessel: light-dark(#b5626c, #dc929a);
      --_medicine: light-dark(#1f6fb8, #84c5f4);
    }
  }

  .bone {
    fill: var(--spinal-bone, var(--_bone));
    stroke: var(--_bone-line);
  }
  .disc {
    fill: var(--_disc);
    stroke: var(--_disc-line);
  }
  .ligament {
    fill: var(--_ligament);
    stroke: var(--_ligament-line);
  }
  .fat {
    fill: var(--_fat);
  }
  .dura {
    fill: var(--_dura);
    stroke: var(--_dura-line);
  }
  .nerve {
    stroke-width: 2;
    stroke: var(--spinal-nerve, var(--_nerve-line));
  }
  .ganglion {
    fill: var(--_nerve);
    stroke: var(--_nerve-line);
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
    stroke-dasharray: 0.1 4.4;
  }
  .supraspinous,
  .membrane {
    stroke: var(--_ligament-line);
    stroke-width: 3.5;
  }
  .far {
    opacity: 0.5;
  }
  .joint {
    stroke: var(--_disc-line);
    stroke-width: 4;
  }
  .contour {
    stroke: var(--_bone-line);
    stroke-opacity: 0.5;
  }
  .hole {
    fill: var(--_bone-line);
  }
  .thick {
    stroke-width: 4;
  }
  .tissue {
    fill: currentColor;
    fill-opacity: 0.05;
  }
  .skin,
  .needle {
    stroke: currentColor;
  }
  .skin {
    stroke-opacity: 0.5;
  }
  .interspinous {
    fill: var(--_ligament);
    fill-opacity: 0.35;
  }
  .capsule {
    fill: var(--_ligament);
    fill-opacity: 0.35;
    stroke: var(--_ligament-line);
  }
  .needle {
    stroke-width: 2;
  }
  .hub {
    stroke: currentColor;
    stroke-width: 6;
  }
  .tip,
  .leader-end {
    fill: currentColor;
  }
  .mark {
    stroke: currentColor;
  }
  .leader {
    stroke: currentColor;
    stroke-width: 0.8;
  }
  text {
    fill: currentColor;
    text-anchor: middle;
    dominant-baseline: central;
    font-size: 12px;
  }
  .number,
  .view {
    font-weight: 700;
  }
  .view {
    font-size: 15px;
  }

  @media (forced-colors: active) {
    .drawing * {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
