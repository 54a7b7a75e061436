using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

[Covers(ActionName.Reappoint)]
public sealed class Reappointing
{
    private readonly Story _story = new Story().ToAppraising();
    private readonly Reappoint.Input _apology = new() { Clock = "total", Length = Length.Parse("5wd"), Reason = "Chờ ý kiến cơ quan phối hợp." };

    [Fact]
    public void is_remembered_for_its_clock()
    {
        _story.Do(ActionName.Reappoint, Office.Hod1, _apology);

        _story.Case.Facts.Evidence.Reappointments.ShouldHaveSingleItem().Clock.ShouldBe("total");
    }

    [Fact]
    public void is_refused_a_second_time()
    {
        _story.Do(ActionName.Reappoint, Office.Hod1, _apology);

        _story.Try(ActionName.Reappoint, Office.Hod1, _apology)!.Code.ShouldBe("reappointment-used");
    }

    [Fact]
    public void counts_each_clock_for_itself()
    {
        _story.Do(ActionName.Reappoint, Office.Hod1, _apology);

        _story.Try(ActionName.Reappoint, Office.Hod1, _apology with { Clock = "decision" }).ShouldBeNull();
    }

    [Fact]
    public void is_for_the_head() => _story.WhyNot(ActionName.Reappoint, Office.Hnd1)!.Code.ShouldBe("not-your-role");

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.Reappoint, Office.Hod1, _apology with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");

    [Theory]
    [InlineData("applicant")]
    [InlineData("supplement")]
    public void is_for_a_clock_of_the_authority(string clock) =>
        _story.Errors(ActionName.Reappoint, Office.Hod1, _apology with { Clock = clock }).ShouldHaveSingleItem().Code.ShouldBe("unknown-clock");

    [Fact]
    public void needs_a_readable_length() =>
        ActionInput.Read(ActionCatalogue.Of(ActionName.Reappoint), """{"clock":"total","length":"soon","reason":"x"}"""u8).Errors.ShouldHaveSingleItem().Path.ShouldBe("$.length");
}
