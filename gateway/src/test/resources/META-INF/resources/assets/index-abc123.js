const text = "Stands in for a file of the web client: long enough to be worth compressing.";
