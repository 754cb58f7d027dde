/** What programs can ask the collector for (OpenAPI 3.1); the tests compare it with what it answers. The inbox is for people. */
export declare const openApi: {
    openapi: string;
    info: {
        title: string;
        version: string;
        description: string;
        license: {
            name: string;
            identifier: string;
        };
    };
    paths: {
        '/v1/centres/{centre}/signups': {
            post: {
                operationId: string;
                summary: string;
                parameters: ({
                    name: string;
                    in: string;
                    required: boolean;
                    description: string;
                    schema: {
                        type: string;
                    };
                } | {
                    name: string;
                    in: string;
                    description: string;
                    schema: {
                        type: string;
                        minLength: number;
                        maxLength: number;
                    };
                })[];
                requestBody: {
                    required: boolean;
                    content: {
                        'application/json': {
                            schema: {
                                $ref: string;
                            };
                        };
                    };
                };
                responses: {
                    202: {
                        description: string;
                        content: {
                            'application/json': {
                                schema: {
                                    type: string;
                                    required: string[];
                                    properties: {
                                        status: {
                                            const: string;
                                        };
                                    };
                                };
                            };
                        };
                    };
                    400: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    403: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    404: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    413: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    415: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    422: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    429: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    503: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                };
            };
            options: {
                operationId: string;
                summary: string;
                parameters: {
                    name: string;
                    in: string;
                    required: boolean;
                    description: string;
                    schema: {
                        type: string;
                    };
                }[];
                responses: {
                    204: {
                        description: string;
                    };
                    403: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    404: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        '/v1/centres/{centre}/signups.form': {
            post: {
                operationId: string;
                summary: string;
                parameters: {
                    name: string;
                    in: string;
                    required: boolean;
                    description: string;
                    schema: {
                        type: string;
                    };
                }[];
                requestBody: {
                    required: boolean;
                    content: {
                        'application/x-www-form-urlencoded': {
                            schema: {
                                type: string;
                                description: string;
                                properties: {
                                    form: {
                                        type: string;
                                    };
                                    lang: {
                                        type: string;
                                    };
                                };
                                additionalProperties: boolean;
                            };
                        };
                    };
                };
                responses: {
                    303: {
                        description: string;
                        headers: {
                            Location: {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    400: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    403: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    404: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    413: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    415: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    422: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    429: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    503: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        '/v1/centres/{centre}/thanks': {
            get: {
                operationId: string;
                summary: string;
                parameters: ({
                    name: string;
                    in: string;
                    required: boolean;
                    description: string;
                    schema: {
                        type: string;
                    };
                } | {
                    name: string;
                    in: string;
                    schema: {
                        type: string;
                    };
                })[];
                responses: {
                    200: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                    404: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'text/html': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        '/healthz': {
            get: {
                operationId: string;
                summary: string;
                responses: {
                    200: {
                        description: string;
                        content: {
                            'application/json': {
                                schema: {
                                    type: string;
                                    required: string[];
                                    properties: {
                                        status: {
                                            const: string;
                                        };
                                    };
                                };
                            };
                        };
                    };
                };
            };
        };
        '/readyz': {
            get: {
                operationId: string;
                summary: string;
                responses: {
                    200: {
                        description: string;
                        content: {
                            'application/json': {
                                schema: {
                                    type: string;
                                    required: string[];
                                    properties: {
                                        status: {
                                            const: string;
                                        };
                                    };
                                };
                            };
                        };
                    };
                    503: {
                        description: string;
                        headers?: {
                            'Retry-After': {
                                description: string;
                                schema: {
                                    type: string;
                                };
                            };
                        };
                        content: {
                            'application/problem+json': {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        '/openapi.json': {
            get: {
                operationId: string;
                summary: string;
                responses: {
                    200: {
                        description: string;
                        content: {
                            'application/json': {
                                schema: {
                                    type: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    components: {
        schemas: {
            Signup: {
                type: string;
                required: string[];
                properties: {
                    form: {
                        type: string;
                        description: string;
                    };
                    lang: {
                        type: string;
                        description: string;
                        example: string;
                    };
                    answers: {
                        type: string;
                        description: string;
                        additionalProperties: {
                            oneOf: ({
                                type: string;
                                items?: never;
                            } | {
                                type: string;
                                items: {
                                    type: string;
                                };
                            })[];
                        };
                    };
                };
                example: {
                    form: string;
                    lang: string;
                    answers: {
                        name: string;
                        email: string;
                        consent: boolean;
                    };
                };
            };
            Issue: {
                type: string;
                required: string[];
                properties: {
                    path: {
                        type: string;
                        description: string;
                    };
                    code: {
                        type: string;
                    };
                    message: {
                        type: string;
                        description: string;
                    };
                    severity: {
                        enum: string[];
                    };
                };
            };
            Problem: {
                type: string;
                description: string;
                required: string[];
                properties: {
                    type: {
                        const: string;
                    };
                    title: {
                        type: string;
                    };
                    status: {
                        type: string;
                    };
                    code: {
                        type: string;
                    };
                    issues: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
        };
    };
};
