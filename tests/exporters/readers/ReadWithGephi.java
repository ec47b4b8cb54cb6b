import java.awt.Color;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Reads each file as Gephi does when a person opens it, and prints as JSON what came in: one array, one entry a file. */
public final class ReadWithGephi {
  public static void main(String[] words) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int index = 0; index < words.length; index++) {
      out.println(index == 0 ? "[" : ",");
      read(new File(words[index]), out);
    }
    out.println("]");
    out.flush();
    System.exit(0);
  }

  private static void read(File file, PrintStream out) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    container.getLoader().setAllowParallelEdge(true);
    container.getLoader().setAutoScale(false);
    // Where edges have no kinds, a person who wants them all chooses not to merge.
    boolean kinds = file.getName().endsWith(".gexf") && !file.getName().endsWith(".portable.gexf");
    if (!kinds) container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    List<String> issues = new ArrayList<>();
    for (Iterator<Issue> each = container.getReport().getIssues(Integer.MAX_VALUE); each.hasNext(); ) {
      Issue issue = each.next();
      issues.add(quote(issue.getLevel() + ": " + issue.getMessage()));
    }
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    DirectedGraph graph = model.getDirectedGraph();
    out.println("{\"dynamic\":" + model.isDynamic() + ",\"issues\":" + list(issues));
    List<String> types = new ArrayList<>();
    for (Object label : model.getEdgeTypeLabels()) types.add(label == null ? "null" : quote(label.toString()));
    out.println(",\"edgeTypes\":" + list(types));
    out.println(",\"nodeColumns\":" + columns(model.getNodeTable()));
    out.println(",\"edgeColumns\":" + columns(model.getEdgeTable()));
    out.println(",\"nodes\":[");
    String separator = "";
    for (Node node : graph.getNodes().toArray()) {
      out.println(separator + "{\"id\":" + quote((String) node.getId()) + ",\"label\":" + quote(node.getLabel())
          + ",\"x\":" + node.x() + ",\"y\":" + node.y() + ",\"size\":" + node.size()
          + shared(node, node.getColor(), model.getNodeTable()));
      separator = ",";
    }
    out.println("],\"edges\":[");
    separator = "";
    for (Edge edge : graph.getEdges().toArray()) {
      Object type = edge.getTypeLabel();
      out.println(separator + "{\"id\":" + quote((String) edge.getId()) + ",\"label\":" + quote(edge.getLabel())
          + ",\"source\":" + quote((String) edge.getSource().getId())
          + ",\"target\":" + quote((String) edge.getTarget().getId())
          + ",\"type\":" + (type == null ? "null" : quote(type.toString()))
          + ",\"directed\":" + edge.isDirected() + ",\"weight\":" + edge.getWeight()
          + shared(edge, edge.getColor(), model.getEdgeTable()));
      separator = ",";
    }
    out.println("]}");
  }

  private static String shared(Element element, Color color, Table table) {
    List<String> cells = new ArrayList<>();
    for (Column column : table) {
      Object value = element.getAttribute(column);
      if (column.isProperty() || value == null || value instanceof IntervalSet) continue;
      cells.add(quote(column.getTitle()) + ":" + json(value));
    }
    IntervalSet spans = (IntervalSet) (table.hasColumn("timeset") ? element.getAttribute("timeset") : null);
    List<String> intervals = new ArrayList<>();
    if (spans != null) {
      for (Interval span : spans.toArray()) intervals.add("[" + moment(span.getLow()) + "," + moment(span.getHigh()) + "]");
    }
    return ",\"color\":[" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + "],\"intervals\":"
        + list(intervals) + ",\"attributes\":{" + String.join(",", cells) + "}}";
  }

  private static String moment(double milliseconds) {
    return Double.isInfinite(milliseconds) ? "null" : String.valueOf((long) milliseconds);
  }

  private static String columns(Table table) {
    List<String> found = new ArrayList<>();
    for (Column column : table) {
      if (!column.isProperty()) {
        found.add(quote(column.getTitle()) + ":" + quote(column.getTypeClass().getSimpleName()));
      }
    }
    return "{" + String.join(",", found) + "}";
  }

  private static String json(Object value) {
    if (value instanceof Number || value instanceof Boolean) return value.toString();
    if (!value.getClass().isArray()) return quote(value.toString());
    List<String> items = new ArrayList<>();
    for (int index = 0; index < Array.getLength(value); index++) {
      Object item = Array.get(value, index);
      items.add(item == null ? "null" : json(item));
    }
    return list(items);
  }

  private static String list(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }

  private static String quote(String text) {
    if (text == null) return "null";
    return text.chars()
        .mapToObj(unit -> unit < 32 || unit == '"' || unit == '\\' || Character.isSurrogate((char) unit)
            ? String.format("\\u%04x", unit) : String.valueOf((char) unit))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
