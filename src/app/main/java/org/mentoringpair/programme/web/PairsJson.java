package org.mentoringpair.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Some of the pairs somebody may know of. How many there are besides is not counted. */
record PairsJson(@JsonProperty int startAt, @JsonProperty int maxResults, @JsonProperty boolean isLast, @JsonProperty List<PairJson> pairs) {
}
