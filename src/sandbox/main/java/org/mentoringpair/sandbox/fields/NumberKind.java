package org.mentoringpair.sandbox.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** A number, as Jira's Number field keeps it. */
public final class NumberKind extends Kind<Double> {
    private static final double LARGEST = 1e14;

    @Override
    public Control control() {
        return Control.NUMBER;
    }

    @Override
    public Double parse(String typed) throws InvalidValue {
        if (!typed.strip().matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?")) {
            throw new InvalidValue("'" + typed + "' is an invalid number");
        }
        double number = Double.parseDouble(typed.strip());
        if (Math.abs(number) > LARGEST) {
            throw new InvalidValue("Number '" + typed + "' exceeds the maximum allowed value (100,000,000,000,000)");
        }
        return number;
    }

    @Override
    public String typed(Double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public Stored store(Double value) {
        return Stored.number(value);
    }

    @Override
    public Double read(Stored stored) {
        return stored.number();
    }

    @Override
    public Object json(Double value, String base) {
        return value;
    }

    @Override
    public String typed(JsonNode json) throws InvalidValue {
        if (!json.isNumber()) {
            throw new InvalidValue("Operation value must be a number");
        }
        return json.decimalValue().toPlainString();
    }

    @Override
    public String schemaType() {
        return "number";
    }
}
