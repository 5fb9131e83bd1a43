package org.tidings.ingest.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The numbers of a text by their value, in digits or in words. Words that are also articles (`un`,
/// `eine`) are no numbers here.
final class Numbers {
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}[\\p{Nd}.,:]*\\p{L}{0,3}");
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        count(
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                        + " fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        count(
                0,
                "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn"
                        + " vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig");
        count(
                2,
                "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
                        + " seize dix-sept dix-huit dix-neuf vingt");
        count(
                2,
                "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                        + " dieciséis diecisiete dieciocho diecinueve veinte");
        count(
                2,
                "due tre quattro cinque sei sette otto nove dieci undici dodici tredici"
                        + " quattordici quindici sedici diciassette diciotto diciannove venti");
        count(
                2,
                "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"
                        + " dezesseis dezessete dezoito dezenove vinte");
        count(
                2,
                "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
                        + " zestien zeventien achttien negentien twintig");
        count(2, "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать");
        count(2, "два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять");
        count(2, "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć");
        count(2, "iki üç dört beş altı yedi sekiz dokuz");
        tens("twenty thirty forty fifty sixty seventy eighty ninety");
        tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
        tens(
                "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix");
        tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        tens("venti trenta quaranta cinquanta sessanta settanta ottanta novanta");
        tens("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa");
        tens("twintig dertig veertig vijftig zestig zeventig tachtig negentig");
        all("100", "hundred hundert cent cien ciento cento cem honderd сто sto yüz");
        all("1000", "thousand tausend mille mil duizend тысяча тисяча tysiąc bin");
        all(
                "1e6",
                "million millions Million Millionen millón millones milione milioni milhão"
                        + " milhões miljoen миллион мільйон milion milyon");
        all("1e9", "billion Milliarde Milliarden milliard milliards miliardo miliardi");
        all("12", "dozen dutzend douzaine docena dozzina dúzia dozijn");
        all("x2", "double twice doppelt verdoppelt");
        all("x1/2", "half hälfte halb moitié mitad metà metade helft");
    }

    private Numbers() {}

    /// @return the values in order; what has no value is not in it
    static List<String> in(List<Token> tokens) {
        var values = new ArrayList<String>();
        for (Token token : tokens) {
            String value = token.isWord() ? valueOf(token.lowerCase()) : "";
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static String valueOf(String word) {
        if (DIGITS.matcher(word).matches()) {
            return word.replaceAll("[.,](?=\\p{Nd}{3}(?!\\p{Nd}))", "");
        }
        String known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            String tens = WORDS.get(word.substring(0, hyphen));
            String ones = WORDS.get(word.substring(hyphen + 1));
            return tens != null && ones != null ? sum(tens, ones) : "";
        }
        return german(word);
    }

    /// `vierundzwanzig`
    private static String german(String word) {
        int und = word.indexOf("und");
        if (und <= 0) {
            return "";
        }
        String ones = word.startsWith("ein") ? "1" : WORDS.get(word.substring(0, und));
        String tens = WORDS.get(word.substring(und + 3));
        return tens != null && ones != null ? sum(tens, ones) : "";
    }

    private static String sum(String one, String other) {
        return one.matches("\\d+") && other.matches("\\d+")
                ? String.valueOf(Long.parseLong(one) + Long.parseLong(other))
                : one + " " + other;
    }

    private static void count(int from, String words) {
        int value = from;
        for (String word : words.split(" ", -1)) {
            WORDS.putIfAbsent(word, String.valueOf(value++));
        }
    }

    private static void tens(String words) {
        int value = 20;
        for (String word : words.split(" ", -1)) {
            WORDS.put(word, String.valueOf(value));
            value += 10;
        }
    }

    private static void all(String value, String words) {
        for (String word : words.split(" ", -1)) {
            WORDS.put(Objects.requireNonNull(word).toLowerCase(Locale.ROOT), value);
        }
    }
}
