package org.tidings.contracts.finding;

import java.util.List;

/// What title and lead mean, as a point.
///
/// @param model that made it; only points of one model can be compared
/// @param vector of length 1
/// @param trainedOn language of the model; an article in another one is placed less well
public record Embedding(String model, List<Float> vector, String trainedOn) {
    public Embedding {
        vector = List.copyOf(vector);
    }
}
