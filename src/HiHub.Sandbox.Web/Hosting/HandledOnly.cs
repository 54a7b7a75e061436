using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>A page that does not take the method says so; the framework would draw it without having read anything.</summary>
internal sealed class HandledOnly : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    // A page without any handler, such as that of problems, is drawn for every method.
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && context.ActionDescriptor.HandlerMethods.Any(known => HttpMethods.IsGet(known.HttpMethod) || HttpMethods.IsPost(known.HttpMethod)))
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}
