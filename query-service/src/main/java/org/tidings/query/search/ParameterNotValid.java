package org.tidings.query.search;

import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// A parameter has a value that it cannot have.
public class ParameterNotValid extends ProblemException {
    public ParameterNotValid(String parameter, String expected) {
        super(
                Problem.of(
                                400,
                                "parameter-not-valid",
                                "A parameter is not valid",
                                "The parameter \"" + parameter + "\" must be " + expected + ".")
                        .with("parameter", parameter)
                        .with("expected", expected));
    }
}
