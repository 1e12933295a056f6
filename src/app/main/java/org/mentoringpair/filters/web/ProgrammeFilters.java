package org.mentoringpair.filters.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.filters.ManagerFilter;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.Texts;

/** A programme on the page of filters, with those that were made for whoever reads and those that can be. */
public final class ProgrammeFilters {
    private final Programme programme;
    private final Map<ManagerFilter, Long> made;
    private final Texts texts;

    ProgrammeFilters(Programme programme, Map<ManagerFilter, Long> made, Texts texts) {
        this.programme = programme;
        this.made = made;
        this.texts = texts;
    }

    public String getId() {
        return String.valueOf(programme.id());
    }

    public String getName() {
        return programme.name();
    }

    public List<FilterLine> getFilters() {
        return Stream.of(ManagerFilter.values()).map(kind -> new FilterLine(FilterJson.of(kind, programme.id(), programme.name(), made.get(kind), texts))).toList();
    }
}
