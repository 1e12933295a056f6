package org.mentoringpair.figures.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What figures can be asked for: programmes one runs, and quarters, this one first. */
record FigureChoicesJson(@JsonProperty List<ProgrammeChoiceJson> programmes, @JsonProperty List<String> quarters) {
    record ProgrammeChoiceJson(@JsonProperty long id, @JsonProperty String name) {
    }
}
