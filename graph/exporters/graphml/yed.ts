import type { EdgeAttributes, NodeAttributes } from '../../model/index.ts';
import { STATUS_TABLE } from '../../ontology/index.ts';
import { edgeColor, edgeThickness, nodeColor, position } from '../drawn.ts';
import { attribute, escapeText } from '../xml.ts';

/** The namespace in which yEd keeps how things look; other readers pass over what is in it. */
export const YED_NAMESPACE = 'http://www.yworks.com/xml/graphml';
/** By these ids Gephi knows them for labels; without a type it would complain. */
export const YED_KEYS = [
  '<key id="Label" for="node" attr.type="string" yfiles.type="nodegraphics"/>\n',
  '<key id="edgelabel" for="edge" attr.type="string" yfiles.type="edgegraphics"/>\n',
].join('');

const LINES = { solid: 'line', dashed: 'dashed', dotted: 'dotted', struck: 'dashed_dotted' } as const;
const lines = new Map<string, string>(STATUS_TABLE.map(({ status, line }) => [status, LINES[line]]));

/** How yEd draws a node: a disc where the viewer has it; yEd's y grows downwards. */
export function yedNode(attributes: NodeAttributes, size: number): string {
  const [x, y] = position(attributes);
  const across = 2 * size;
  const place = attribute('x', x - size) + attribute('y', -y - size);
  return (
    `<data key="Label"><y:ShapeNode><y:Geometry${place} width="${across}" height="${across}"/>` +
    `<y:Fill color="${nodeColor(attributes)}"/><y:NodeLabel modelName="sides" modelPosition="e">` +
    `${escapeText(attributes.label)}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`
  );
}

/** How yEd draws an edge: its line says how sure it is, as in the viewer. */
export function yedEdge(attributes: EdgeAttributes, weight: number): string {
  const line = lines.get(attributes.status) ?? LINES.solid;
  return (
    `<data key="edgelabel"><y:PolyLineEdge><y:LineStyle color="${edgeColor(attributes)}" type="${line}" ` +
    `width="${edgeThickness(weight)}"/><y:Arrows source="none" target="standard"/>` +
    `<y:EdgeLabel>${escapeText(attributes.relation)}</y:EdgeLabel></y:PolyLineEdge></data>`
  );
}
