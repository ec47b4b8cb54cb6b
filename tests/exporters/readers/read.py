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


READERS = {"expat": with_expat, "json": with_json, "networkx": with_networkx}

json.dump(READERS[sys.argv[1]](sys.argv[2]), sys.stdout)
