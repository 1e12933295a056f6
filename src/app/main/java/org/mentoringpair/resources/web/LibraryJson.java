package org.mentoringpair.resources.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Some of a library. How many there are besides is not counted. */
record LibraryJson(@JsonProperty int startAt, @JsonProperty int maxResults, @JsonProperty boolean isLast, @JsonProperty List<ResourceJson> resources) {
}
