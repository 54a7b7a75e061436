using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Fills a page's form in again with what was kept when its session had ended, and forgets it once it has been sent and done.</summary>
internal sealed class KeptFormFilter(KeptForms forms) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        var http = context.HttpContext;
        return HttpMethods.IsGet(http.Request.Method) && http.Request.Query[KeptForms.Key] is [{ Length: > 0 } id] && http.User.Identity?.IsAuthenticated == true && http.User.IsFullySignedIn()
            ? forms.ShowAsync(http, http.User.Actor().PersonId, id)
            : Task.CompletedTask;
    }

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (http, state) = (context.HttpContext, context.ModelState);
        var done = await next();
        foreach (var (name, values) in KeptForms.Shown(http)?.Fields ?? new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>())
        {
            state.SetModelValue(name, values.ToArray(), values[0]);
            if (state.GetFieldValidationState(name) == ModelValidationState.Unvalidated)
                state.MarkFieldSkipped(name);
        }
        if (done.Result is LocalRedirectResult && http.User.Identity?.IsAuthenticated == true && KeptForms.Sent(http) is { } id)
            await forms.DropAsync(id, http.User.Actor().PersonId, http.RequestAborted);
    }
}
