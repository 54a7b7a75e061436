using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.Assign)]
public sealed class Assigning
{
    private static readonly Assign.Input ToHnd1 = new() { Handler = Office.Hnd1.PersonId };

    [Fact]
    public void names_the_handler_and_starts_appraisal()
    {
        var story = new Story().ToAccepted().Do(ActionName.Assign, Office.Hod1, ToHnd1);

        story.Case.State.ShouldBe(ApplicationState.Appraising);
        story.Case.Holder(Part.Handler).ShouldBe(Office.Hnd1.PersonId);
    }

    [Fact]
    public void leaves_the_case_to_the_handler_alone() =>
        new Story().ToAppraising().Try(ActionName.Consult, Office.Hnd2)!.Code.ShouldBe("not-your-part");

    [Fact]
    public void is_refused_for_a_person_in_conflict()
    {
        var story = new Story().ToAccepted()
            .Do(ActionName.DeclareConflict, Office.Hnd1, new DeclareConflict.Input { HasConflict = true, Reason = "Cổ đông của tổ chức đề nghị." });

        story.Try(ActionName.Assign, Office.Hod1, ToHnd1)!.Code.ShouldBe("handler-conflicted");
    }

    [Fact]
    public void is_refused_for_a_person_who_decides_the_case()
    {
        var story = new Story().ToAccepted();
        story.Case.Write(story.Case.Facts with { People = story.Case.Facts.People.With(Office.Hnd1.PersonId, Side.Decide) });

        story.Try(ActionName.Assign, Office.Hod1, ToHnd1)!.Code.ShouldBe("sod-1");
    }

    [Fact]
    public void needs_a_person() =>
        new Story().Errors(ActionName.Assign, Office.Hod1, new Assign.Input { Handler = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.handler");
}
