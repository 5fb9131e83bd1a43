package org.tidings.query.alert;
