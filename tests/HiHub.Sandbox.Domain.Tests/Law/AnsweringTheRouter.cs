using System.Text;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class AnsweringTheRouter
{
    private static readonly Router s_router = Office.Router;

    [Fact]
    public void asks_one_question_after_another_and_only_those_that_matter()
    {
        s_router.Next(RouterAnswers.None)!.Id.ShouldBe("field");
        s_router.Next(RouterAnswers.None.With("field", ["fintech"]))!.Id.ShouldBe("solution");
        s_router.Next(RouterAnswers.None.With("field", ["health"]))!.Id.ShouldBe("ai");
    }

    [Theory]
    [InlineData("""{"place":["hanoi"],"ward":"Phường Cửa Nan"}""", "$.answers.ward", "unknown-ward", "“Phường Cửa Nam”")]
    [InlineData("""{"field":"fintec"}""", "$.answers.field", "unknown-field-of-proposal", "“fintech”")]
    [InlineData("""{"field":"health","obstacle":"nothing"}""", "$.answers.obstacle", "unknown-option", "none")]
    [InlineData("""{"fild":"health"}""", "$.answers.fild", "unknown-question", "“field”")]
    [InlineData("""{"field":["health","agri"]}""", "$.answers.field", "wrong-count", "exactly one")]
    [InlineData("""{"participants":[]}""", "$.answers.participants", "wrong-count", "at least one")]
    [InlineData("""{"participants":["none","staff"]}""", "$.answers.participants", "contradiction", "“Nobody” cannot be chosen with “The tester's own staff”")]
    [InlineData("""{"participants":["staff","staff"]}""", "$.answers.participants", "chosen-twice", "twice")]
    [InlineData("{}", "$.answers.field", "unanswered", "Which field")]
    [InlineData("""{"field":"health","solution":"payment"}""", "$.answers.solution", "not-asked", "does not go with “Which field is your proposal in?”: “Health”")]
    public void with_a_wrong_word_names_the_question(string answers, string path, string code, string words)
    {
        var errors = s_router.Check(Read($$"""{"answers":{{answers}}}"""), "$.answers", complete: code == "unanswered");
        var error = errors.First(one => one.Path == path && one.Code == code);
        error.En.ShouldContain(words);
        error.Vi.ShouldNotBe(error.En);
    }

    [Fact]
    public void in_contradiction_names_both_questions_and_both_answers()
    {
        var answers = RouterWalk.Answers(s_router, ("environment", "simulationOnly"), ("participants", "customers"));

        var errors = s_router.Check(answers, "$.answers");

        errors.Select(error => (error.Path, error.Code)).ShouldBe([("$.answers.environment", "contradiction"), ("$.answers.participants", "contradiction")]);
        errors[0].En.ShouldContain("“Simulation, a closed environment or an internal test only”");
        errors[0].En.ShouldContain("“Real customers, the public”");
        errors[0].Vi.ShouldContain("“Khách hàng, người dân thật”");
    }

    [Theory]
    [InlineData("""{"answers":{"ai":true}}""", "yes")]
    [InlineData("""{"answers":{"ai":"yes"}}""", "yes")]
    [InlineData("""{"answers":{"ai":false}}""", "no")]
    [InlineData("""{"answers":{"ai":["no"]}}""", "no")]
    public void takes_a_word_a_list_or_true_and_false(string json, string answer) => Read(json).To("ai").ShouldBe([answer]);

    [Theory]
    [InlineData("{}", "$.answers", "missing-field")]
    [InlineData("null", "$", "wrong-type")]
    [InlineData("""{"answers":[]}""", "$.answers", "wrong-type")]
    [InlineData("""{"answers":{"ai":3}}""", "$.answers.ai", "wrong-type")]
    [InlineData("""{"answers":{"ai":{"is":"yes"}}}""", "$.answers.ai", "wrong-type")]
    [InlineData("""{"answers":{"ai":"a\u0000b"}}""", "$.answers.ai", "wrong-type")]
    [InlineData("""{"answers":{"ai":"yes","ai":"no"}}""", "$", "malformed-json")]
    [InlineData("""{"answers":{},"draft":1}""", "$.draft", "unknown-field")]
    [InlineData("""{"answers":""", "$", "malformed-json")]
    public void refuses_what_is_no_set_of_answers(string json, string path, string code)
    {
        var error = RouterRequest.Read(Encoding.UTF8.GetBytes(json)).Errors.ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe((path, code));
    }

    [Theory]
    [InlineData("Phường Cửa Nam")]
    [InlineData("cua nam")]
    [InlineData("Cửa Nam")]
    [InlineData("phuong cua nam")]
    public void knows_a_ward_with_or_without_marks(string name) => Office.Wards.Find(name)!.Name.ShouldBe("Phường Cửa Nam");

    [Fact]
    public void knows_126_wards_and_communes_and_says_that_the_list_is_recalled()
    {
        Office.Wards.All.Count.ShouldBe(126);
        Office.Wards.All.Count(ward => ward.Name.StartsWith("Phường ", StringComparison.Ordinal)).ShouldBe(51);
        Office.Wards.Basis.Confidence.ShouldBe(Confidence.Recalled);
    }

    private static RouterAnswers Read(string json)
    {
        var (request, errors) = RouterRequest.Read(Encoding.UTF8.GetBytes(json));
        errors.ShouldBeEmpty();
        return request!.Answers;
    }
}
