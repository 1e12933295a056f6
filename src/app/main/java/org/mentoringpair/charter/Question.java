package org.mentoringpair.charter;

/** What the two expect of each other, asked before they write their charter. */
public enum Question {
    AIMS, RHYTHM, SUCCESS, DISAGREEMENT
}
