using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The router, one question a page; the answers so far travel in the address, so that going back, sharing and starting anew cost nothing.</summary>
[AllowAnonymous]
internal sealed class QuickCheck(LawBooks laws, TimeProvider time, IStringLocalizer<QuickCheck> texts) : PageModel
{
    public const string Address = "/router";

    public Router Router => laws.Current.Router;

    public RouterAnswers Answers { get; private set; } = RouterAnswers.None;

    /// <summary>The next question; null where the answers are complete.</summary>
    public RouterQuestion? Question { get; private set; }

    public RoutingAnswer? Result { get; private set; }

    public IReadOnlyList<string> Problems { get; private set; } = [];

    public void OnGet() => Read(name => Request.Query[name]);

    public IActionResult OnPost()
    {
        Read(name => Request.Form[name]);
        var asked = Request.Form["asked"].ToString();
        if (Problems.Count == 0 && Answers.To(asked) is not null)
            return Redirect(AddressOf(Router.Questions));
        if (Question?.Id == asked && Problems.Count == 0)
            ModelState.AddModelError(asked, texts["choose"]);
        return Page();
    }

    /// <summary>Where a dossier begins with these answers.</summary>
    public string ApplicationAddress => $"/applications/start{AddressOf(Router.Questions)[Address.Length..]}";

    /// <summary>Where the office is asked about them.</summary>
    public string AdviceAddress => $"/advice/new{AddressOf(Router.Questions)[Address.Length..]}";

    /// <summary>The address with the answers to these questions only.</summary>
    public string AddressOf(IEnumerable<RouterQuestion> questions)
    {
        var given = questions.SelectMany(question => (Answers.To(question.Id) ?? []).Select(value => KeyValuePair.Create(question.Id, (string?)value)));
        return $"{Address}{QueryString.Create(given)}";
    }

    /// <summary>Where the question is answered anew: what was answered after it is asked again.</summary>
    public string ChangeOf(RouterQuestion question) => AddressOf(Router.Questions.TakeWhile(one => one != question));

    public IEnumerable<RouterQuestion> Answered => Router.Questions.Where(question => Answers.To(question.Id) is not null);

    public IEnumerable<Choice> Choices(RouterQuestion question)
    {
        var options = question.Options.Select(option => new Choice(option.Value, option.Words.InReadersLanguage()));
        return question.Kind == RouterQuestionKind.Ward ? options.Concat(Router.Wards.On(OfficeTime.DayOf(time.GetUtcNow())).Select(ward => new Choice(ward.Name, ward.Name))) : options;
    }

    private void Read(Func<string, IEnumerable<string?>> given)
    {
        Answers = Router.Read(given);
        var errors = Router.Check(Answers, "$", complete: false);
        Problems = [.. errors.Select(error => error.InReadersLanguage()).Distinct()];
        Question = Router.Next(Answers);
        if (Question is null && errors.Count == 0)
            Result = RoutingAnswer.Of(Router.Route(Answers));
    }
}
