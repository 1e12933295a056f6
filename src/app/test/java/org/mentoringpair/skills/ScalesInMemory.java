package org.mentoringpair.skills;

import java.util.ArrayList;
import java.util.List;

/** The twin of the stored scales for tests of what uses them. */
final class ScalesInMemory implements Scales {
    private final List<Scale> scales = new ArrayList<>(List.of(Scale.OF_THE_APP));

    @Override
    public List<Scale> all() {
        return List.copyOf(scales);
    }

    @Override
    public Scale add(List<String> names) {
        Scale next = new Scale(current().version() + 1, names);
        scales.add(next);
        return next;
    }
}
