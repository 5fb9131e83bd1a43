package org.tidings.query.origin;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Values as parameters of a statement, arrays included.
final class Parameters {
    private Parameters() {}

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Long[] numbers ->
                        statement.setArray(
                                i + 1, statement.getConnection().createArrayOf("bigint", numbers));
                case Object[] ids ->
                        statement.setArray(
                                i + 1, statement.getConnection().createArrayOf("uuid", ids));
                default -> statement.setObject(i + 1, values[i]);
            }
        }
    }
}
