package org.mentoringpair.goals.web;

import java.math.BigDecimal;
import java.util.Locale;
import org.mentoringpair.goals.Measure;
import org.mentoringpair.web.Texts;

/** From which number to which, and where it is now: drawn as a line for an SVG, and the same as a sentence. */
public final class MeasureView {
    private static final int WIDTH = 440;
    private static final int HEIGHT = 74;
    private static final int EDGE = 30;
    private static final int LINE = 38;

    private final Measure measure;
    private final String seen;
    private final Texts texts;

    /** @param seen the number for now as a form sends it along, empty where nobody said it */
    MeasureView(Measure measure, String seen, Texts texts) {
        this.measure = measure;
        this.seen = seen;
        this.texts = texts;
    }

    public boolean isDrawable() {
        return measure.isDrawable();
    }

    public boolean isNowSaid() {
        return measure.now() != null;
    }

    public String getBaseline() {
        return plain(measure.baseline());
    }

    public String getNow() {
        return plain(measure.now());
    }

    public String getTarget() {
        return plain(measure.target());
    }

    public String getSeen() {
        return seen;
    }

    /** Such as: From 2 to 10 talks. Now 5: 37 percent of the way. */
    public String getSentence() {
        String way = measure.baseline() == null ? texts.get("mentoring.goals.measured.to", getTarget(), measure.unit())
                : texts.get("mentoring.goals.measured.from-to", getBaseline(), getTarget(), measure.unit());
        return texts.get("mentoring.goals.measured", way.strip(), now());
    }

    private String now() {
        if (!isNowSaid()) {
            return texts.get("mentoring.goals.measured.unsaid");
        }
        return isDrawable() ? texts.get("mentoring.goals.measured.now", getNow(), measure.percent()) : texts.get("mentoring.goals.measured.now.plain", getNow());
    }

    public String getViewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int getLineY() {
        return LINE;
    }

    public String getStartX() {
        return x(0);
    }

    public String getTargetX() {
        return x(1);
    }

    public String getNowX() {
        return x(nowOnWay());
    }

    /** 0 at the baseline, 1 at the target. */
    private double nowOnWay() {
        return isNowSaid() ? measure.now().subtract(measure.baseline()).doubleValue() / measure.target().subtract(measure.baseline()).doubleValue() : 0;
    }

    /** Whoever went beyond either end is still in the picture. */
    private String x(double onWay) {
        double first = Math.min(0, nowOnWay());
        double last = Math.max(1, nowOnWay());
        return String.format(Locale.ROOT, "%.1f", EDGE + (WIDTH - 2 * EDGE) * (onWay - first) / (last - first));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
