using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

/// <summary>Answers as an ordinary applicant in Hanoi gives them, save those chosen.</summary>
internal static class RouterWalk
{
    private static readonly Dictionary<string, string> s_ordinary = new()
    {
        ["field"] = "other",
        ["solution"] = "other",
        ["asset"] = "other",
        ["bounded"] = "yes",
        ["data"] = "aiSystem",
        ["ai"] = "no",
        ["environment"] = "realConditions",
        ["participants"] = "customers",
        ["personalData"] = "ordinary",
        ["security"] = "no",
        ["place"] = "hanoi",
        ["ward"] = "Phường Cửa Nam",
        ["vehicle"] = "groundVehicle",
        ["obstacle"] = "notYetPermitted",
        ["standing"] = "yes",
        ["duplicate"] = "no",
    };

    public static RouterAnswers Answers(Router router, params (string Question, string Answer)[] chosen)
    {
        var answers = RouterAnswers.None;
        while (router.Next(answers) is { } question)
            answers = answers.With(question.Id, [chosen.FirstOrDefault(one => one.Question == question.Id).Answer ?? s_ordinary[question.Id]]);
        return answers;
    }
}
