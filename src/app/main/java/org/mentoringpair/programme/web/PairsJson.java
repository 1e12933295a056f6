package org.mentoringpair.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The pairs somebody may know of. */
record PairsJson(@JsonProperty List<PairJson> pairs) {
}
