package org.mentoringpair.figures.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The figures of a programme in a quarter. */
record FiguresJson(@JsonProperty long programmeId, @JsonProperty String programme, @JsonProperty String quarter, @JsonProperty List<FigureJson> figures) {
}
