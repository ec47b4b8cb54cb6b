"""Reads a file with Python's own parsers or with networkx, and prints as JSON what came in."""

import json
import sys
import xml.etree.ElementTree as ElementTree


def with_expat(path):
    """The elements of an XML file with their attributes and texts, by expat."""

    def told(element):
        return [element.tag, dict(element.attrib), element.text or "", [told(child) for child in element]]

    return told(ElementTree.parse(path).getroot())


def with_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def with_networkx(path):
    import networkx

    if path.endswith(".graphml"):
        graph = networkx.read_graphml(path, edge_key_type=str)
    else:
        graph = networkx.read_gexf(path)
    edges = (
        [[source, target, key, data] for source, target, key, data in graph.edges(keys=True, data=True)]
        if graph.is_multigraph()
        else [[source, target, data.get("id"), data] for source, target, data in graph.edges(data=True)]
    )
    return {
        "directed": graph.is_directed(),
        "parallel": graph.is_multigraph(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": edges,
    }


def with_followthemoney(path):
    """What FollowTheMoney's own library finds wrong with a file of entities, and how many there are of each schema."""
    from followthemoney import model
    from followthemoney.exc import InvalidData
    from followthemoney.types import registry

    with open(path, encoding="utf-8") as file:
        entities = [json.loads(line) for line in file]
    schemata = {entity["id"]: model.get(entity["schema"]) for entity in entities}
    troubles = [] if len(schemata) == len(entities) else ["an id comes twice"]
    counts = {}
    for entity in entities:
        schema = schemata[entity["id"]]
        counts[schema.name] = counts.get(schema.name, 0) + 1
        try:
            schema.validate(entity)
        except InvalidData as error:
            troubles.append(f"{entity['id']}: {error.errors}")
        proxy = model.get_proxy(entity, cleaned=False)
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            # Kept as they are and as the library cleans them.
            if len(proxy.get(name)) != len(values) or any(prop.type.clean(value) is None for value in values):
                troubles.append(f"{entity['id']}: it drops {name} = {values}")
            if prop.type == registry.entity:
                for value in values:
                    if value not in schemata or not schemata[value].is_a(prop.range.name):
                        troubles.append(f"{entity['id']}: {name} leads to {value}, which is no {prop.range.name}")
    return {"counts": counts, "troubles": troubles}


def with_markdown(path):
    """The kinds of tokens in a Markdown file, the targets of its links and its texts, by markdown-it."""
    from markdown_it import MarkdownIt

    with open(path, encoding="utf-8") as file:
        blocks = MarkdownIt("gfm-like", {"linkify": False}).parse(file.read())
    tokens = [token for block in blocks for token in [block, *(block.children or [])]]
    return {
        "kinds": sorted({token.type for token in tokens}),
        "links": [token.attrGet("href") for token in tokens if token.type == "link_open"],
        "texts": ["".join(child.content for child in block.children) for block in blocks if block.children],
    }


def with_igraph(path):
    """Nodes by their ids and edges by their ends (igraph keeps no ids of edges), less what it puts for nothing."""
    import igraph

    def told(element):
        return {name: value for name, value in element.attributes().items() if value != "" and value == value}

    graph = igraph.Graph.Read_GraphML(path)
    ids = graph.vs["id"]
    return {
        "directed": graph.is_directed(),
        "nodes": {id: told(node) for id, node in zip(ids, graph.vs)},
        "edges": [[ids[edge.source], ids[edge.target], told(edge)] for edge in graph.es],
    }


READERS = {
    "expat": with_expat,
    "json": with_json,
    "igraph": with_igraph,
    "networkx": with_networkx,
    "followthemoney": with_followthemoney,
    "markdown": with_markdown,
}

json.dump(READERS[sys.argv[1]](sys.argv[2]), sys.stdout)
