package org.dixit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the cycles of a graph: its strongly connected components (R. Tarjan, Depth-First Search and Linear
/// Graph Algorithms, 1972).
final class Circles {

    private final Map<String, Set<String>> edges;
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> components = new ArrayList<>();

    Circles(Map<String, Set<String>> edges) {
        this.edges = edges;
        edges.keySet().forEach(node -> {
            if (!found.containsKey(node)) {
                visit(node);
            }
        });
    }

    /// The circles of more than `size` nodes.
    List<Set<String>> largerThan(int size) {
        return components.stream().filter(circle -> circle.size() > size).toList();
    }

    private void visit(String node) {
        int number = found.size();
        found.put(node, number);
        lowest.put(node, number);
        open.push(node);
        for (String next : edges.getOrDefault(node, Set.of())) {
            if (!found.containsKey(next)) {
                visit(next);
                lowest.merge(node, lowest.get(next), Math::min);
            } else if (open.contains(next)) {
                lowest.merge(node, found.get(next), Math::min);
            }
        }
        if (lowest.get(node) == number) {
            close(node);
        }
    }

    private void close(String node) {
        Set<String> circle = new TreeSet<>();
        String next;
        do {
            next = open.pop();
            circle.add(next);
        } while (!next.equals(node));
        components.add(circle);
    }
}
