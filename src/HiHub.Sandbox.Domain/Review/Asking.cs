namespace HiHub.Sandbox.Domain.Review;

/// <summary>Questions to the applicant, from the handler or the council.</summary>
internal static class Asking
{
    public static void Ask(this Act act, IReadOnlyList<string> questions, bool byCouncil)
    {
        var asked = questions.Select(text => new ClarificationQuestion(act.NewId("Q"), text)).ToList();
        act.ChangeReview(review => review with { Clarifications = [.. review.Clarifications, new(act.Now, byCouncil, asked)] });
    }
}
