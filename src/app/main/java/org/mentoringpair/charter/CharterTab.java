package org.mentoringpair.charter;

/** The tabs of a charter. Each has words of its own in a field of Jira; some have a structured part beside them. */
public enum CharterTab {
    PURPOSE, LOGISTICS, WHO_DOES_WHAT, BOUNDARIES, CONFIDENTIALITY, FEEDBACK, SUCCESS
}
