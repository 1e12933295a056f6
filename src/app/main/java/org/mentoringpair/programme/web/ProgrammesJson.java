package org.mentoringpair.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** All programmes. */
record ProgrammesJson(@JsonProperty List<ProgrammeJson> programmes) {
}
