using System.Text.Json;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class ReadingALength
{
    [Theory]
    [InlineData("3wd", 3, LengthUnit.WorkingDays)]
    [InlineData("90d", 90, LengthUnit.Days)]
    [InlineData("6m", 6, LengthUnit.Months)]
    [InlineData("72h", 72, LengthUnit.Hours)]
    public void round_trips_as_text_and_as_json(string text, int amount, LengthUnit unit)
    {
        var length = Length.Parse(text);
        length.ShouldBe(new Length(amount, unit));
        length.ToString().ShouldBe(text);
        JsonSerializer.Serialize(length).ShouldBe($"\"{text}\"");
        JsonSerializer.Deserialize<Length>($"\"{text}\"").ShouldBe(length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("3")]
    [InlineData("wd")]
    [InlineData("-3wd")]
    [InlineData("3.5d")]
    [InlineData("3 wd")]
    [InlineData("0d")]
    [InlineData("3y")]
    [InlineData("99999999999999wd")]
    public void is_refused_in_words_when_it_cannot_be_read(string? text)
    {
        Length.TryParse(text, out _, out var error).ShouldBeFalse();
        error!.Vi.ShouldContain("“");
        error.En.ShouldContain("“");
    }

    [Fact]
    public void is_refused_in_json_when_it_is_a_number() => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Length>("3"));
}
