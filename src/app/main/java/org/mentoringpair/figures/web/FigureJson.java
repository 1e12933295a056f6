package org.mentoringpair.figures.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.figures.Figure;
import org.mentoringpair.web.Texts;

/** A figure; numbers that are not told are null. */
record FigureJson(@JsonProperty String kind, @JsonProperty String title, @JsonProperty boolean told,
                  @JsonProperty Integer total, @JsonProperty List<LineJson> lines) {
    record LineJson(@JsonProperty String label, @JsonProperty Integer count, @JsonProperty Integer of) {
    }

    static FigureJson of(Figure figure, Texts texts) {
        FigureView view = new FigureView(figure, texts);
        return new FigureJson(view.getName(), view.getTitle(), figure.told(), figure.total(),
                view.getLines().stream().map(line -> new LineJson(line.getLabel(), line.count(), line.of())).toList());
    }
}
