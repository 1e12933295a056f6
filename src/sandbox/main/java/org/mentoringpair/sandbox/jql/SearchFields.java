package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentoringpair.sandbox.comments.Readership;
import org.springframework.stereotype.Component;

/** Every field a query may name. */
@Component
final class SearchFields {
    private final SystemFields ofJira;
    private final CustomFields custom;
    private final Operands operands;
    private final Dialect dialect;
    private final Readership readership;
    private final FilterField filters;

    SearchFields(SystemFields ofJira, CustomFields custom, Operands operands, Dialect dialect, Readership readership, FilterField filters) {
        this.ofJira = ofJira;
        this.custom = custom;
        this.operands = operands;
        this.dialect = dialect;
        this.readership = readership;
        this.filters = filters;
    }

    Optional<SearchField> named(String name) {
        if (name.equalsIgnoreCase("text")) {
            return Optional.of(text());
        }
        if (FilterField.NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(filters);
        }
        Optional<SearchField> field = ofJira.named(name);
        return field.isPresent() ? field : custom.named(name);
    }

    private SearchField text() {
        List<SearchField> parts = new ArrayList<>(custom.texts());
        for (Place place : List.of(Place.column("summary"), Place.column("description"))) {
            parts.add(new ValueField(place, new TextMeaning(dialect), ValueField.ONLY_LIKE, operands, List.of(), false));
        }
        parts.add(new CommentField(readership, new TextMeaning(dialect), ValueField.ONLY_LIKE, operands));
        return new SeveralFields(parts);
    }
}
