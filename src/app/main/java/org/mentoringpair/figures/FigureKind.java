package org.mentoringpair.figures;

/** What is told about a programme, in the order of the standards that the EMCC holds mentoring programmes to. */
public enum FigureKind {
    AIMS(Standard.PURPOSE, false),
    FUNNEL(Standard.MATCHING, false),
    TIME_TO_MATCH(Standard.MATCHING, true),
    FIRST_MEETING(Standard.MATCHING, true),
    RHYTHM(Standard.MEASUREMENT, true),
    GOALS(Standard.MEASUREMENT, false),
    SKILLS(Standard.MEASUREMENT, true),
    COMPLETION(Standard.MEASUREMENT, false),
    HEALTH(Standard.CARE, false),
    HOURS(Standard.SUPPORT, true);

    private final Standard standard;
    private final boolean ofQuarter;

    FigureKind(Standard standard, boolean ofQuarter) {
        this.standard = standard;
        this.ofQuarter = ofQuarter;
    }

    /** Which of the six it shows something of; training is not counted. */
    public enum Standard {
        PURPOSE, MATCHING, MEASUREMENT, CARE, SUPPORT
    }

    public Standard standard() {
        return standard;
    }

    /** Whether it is about a quarter, not about how things stand today. */
    public boolean isOfQuarter() {
        return ofQuarter;
    }
}
